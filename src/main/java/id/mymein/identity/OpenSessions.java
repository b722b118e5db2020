package id.mymein.identity;

/** Tells whether somebody is still signed in, for what goes on after the request that began it. */
public interface OpenSessions {

    /** False once its person signed out or its time ran out; asking does not prolong it. */
    boolean lasts(String session);
}
