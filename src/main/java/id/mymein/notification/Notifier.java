package id.mymein.notification;

import id.mymein.identity.AccountId;
import java.util.Collection;

/** Tells people what happened to a thing of theirs, at {@code /meja/pemberitahuan} and, where mail is configured, by e-mail. */
public interface Notifier {

    /**
     * Puts the notice on record in the caller's transaction; an e-mail leaves after it has been committed, so none is ever sent
     * about something that did not happen.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    void tell(AccountId whom, Notice notice);

    /**
     * Writes to somebody without an account, where mail is configured; the letter leaves after the caller's transaction has been
     * committed. What it says is up to the {@link Addressees} of that kind, who get the notice back.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    void write(Addressee to, Notice notice);

    /** True where mail is configured, so that letters leave at all. */
    boolean mails();

    /**
     * Marks what asked people to look at a thing as read, in the caller's transaction, because somebody has done it.
     *
     * @param path where the notices lead
     * @param keys message keys of those that are settled; others that lead there stay as they are
     */
    void settle(String path, Collection<String> keys);

    /**
     * Takes back what was told of a thing, in the caller's transaction, because its words may not be kept any longer.
     *
     * @param path where the notices lead
     */
    void forget(String path);
}
