package id.mymein.identity.factor;

import jakarta.servlet.http.HttpSession;
import java.util.List;

/** Holds the secret of a second factor between the page that shows it and the code that proves it. */
public final class EnrolmentSession {

    private static final String NAME = "mymein.enrolment";

    private EnrolmentSession() {}

    /**
     * The page that shows a new secret.
     *
     * @param path where the code goes
     * @param compulsory whether the person's role asks for it
     * @param wrong whether the code that was typed was not the secret's
     */
    public record View(Enrolment enrolment, String path, boolean compulsory, boolean wrong) {}

    /**
     * The page that shows recovery codes, once.
     *
     * @param next where the person goes on
     */
    public record Codes(List<String> codes, String next) {}

    /** The secret, locked; made now where there is none, so that the page shows the same when it is loaded again. */
    public static byte[] secret(HttpSession session, SecondFactors factors) {
        if (session.getAttribute(NAME) instanceof byte[] secret) {
            return secret;
        }
        byte[] secret = factors.begin();
        session.setAttribute(NAME, secret);
        return secret;
    }

    public static void end(HttpSession session) {
        session.removeAttribute(NAME);
    }
}
