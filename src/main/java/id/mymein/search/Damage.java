package id.mymein.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;

/** Tells what only a new index mends from what passes. */
final class Damage {

    private Damage() {}

    static boolean isIn(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof CorruptIndexException
                    || at instanceof IndexFormatTooOldException
                    || at instanceof IndexFormatTooNewException
                    || at instanceof IndexNotFoundException
                    || at instanceof AlreadyClosedException
                    || at instanceof NoSuchFileException
                    || at instanceof FileNotFoundException
                    || at instanceof EOFException) {
                return true;
            }
        }
        return false;
    }
}
