package id.mymein.identity.signin;

/** By what somebody comes in first. */
public enum Way {
    PASSWORD,
    PASSKEY,
    PROVIDER,
    INVITATION,
    /** The button beside an account of the demo. */
    DEMO
}
