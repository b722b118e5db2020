package id.mymein.identity;

/**
 * Somebody changed the own e-mail address; told within the transaction that changes it.
 *
 * @param before the address until then; empty where there was none
 */
public record EmailChanged(AccountId account, String before) {}
