package id.mymein.demo;

import id.mymein.demo.picture.Motif;

/** A drawn picture of a story, and what stands under it. */
record DemoPicture(Motif motif, String caption) {}
