package id.mymein.whatsapp;

import java.util.List;

/** What somebody wants of us. */
sealed interface Understood {

    record Join(Topic topic) implements Understood {}

    /** To join, but several are called so. */
    record Which(List<Topic> topics) implements Understood {}

    /** To join, but nothing is called so. */
    record Nowhere() implements Understood {}

    record Leave() implements Understood {}

    record Help() implements Understood {}

    /** No word of ours is in it. */
    record Nothing() implements Understood {}
}
