package id.mymein.newsroom;

/** The two keys that open the way to the public. */
public enum Key {
    /** Fit to publish (<i>kelayakan</i>), given by the MyMeIn team. */
    FITNESS,
    /** Authentic, no hoax (<i>keaslian</i>), given by the police. */
    AUTHENTICITY
}
