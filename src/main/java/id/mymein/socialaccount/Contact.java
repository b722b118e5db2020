package id.mymein.socialaccount;

/**
 * Somebody who is in charge of an account; private.
 *
 * @param reach a telephone number or an e-mail address
 */
public record Contact(String name, String reach) {

    public static final Contact NONE = new Contact("", "");

    boolean empty() {
        return name.isEmpty() && reach.isEmpty();
    }
}
