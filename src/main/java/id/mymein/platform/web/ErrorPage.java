package id.mymein.platform.web;

/**
 * A page that says what went wrong.
 *
 * @param words part of the message keys {@code platform.error.<words>.title} and {@code .text}
 */
public record ErrorPage(int status, String words) {

    /** Set on a request that was refused only because its form had lost its token, not for want of a right. */
    public static final String STALE = ErrorPage.class.getName() + ".stale";

    /** The content security policy that an answer must carry whose request no other part of ours has seen. */
    public static final String POLICY = ErrorPage.class.getName() + ".policy";
}
