// The desk's improvements over plain pages. Everything works without this file.
