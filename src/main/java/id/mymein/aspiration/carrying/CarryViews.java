package id.mymein.aspiration.carrying;

import id.mymein.aspiration.Aspiration;
import id.mymein.aspiration.sending.web.SendView;
import id.mymein.identity.Grant;
import id.mymein.platform.web.QrCode;
import id.mymein.region.Region;
import java.util.List;
import java.util.Locale;

/** What the pages show. */
public final class CarryViews {

    private CarryViews() {}

    /**
     * The form.
     *
     * @param offices by which this person may send
     */
    public record Form(SendView send, CarryForm typed, List<Grant> offices) {

        /** True where the office has to be chosen. */
        public boolean several() {
            return offices.size() > 1;
        }
    }

    /**
     * The slip for the person, shown once.
     *
     * @param code with its prefix
     * @param address where the code is typed
     * @param office through which it was sent
     */
    public record Slip(String code, QrCode qr, String address, String office) {}

    /**
     * One of the own offices' list.
     *
     * @param title with what could be somebody's number or address taken out; empty where it is secret
     * @param path of its public page; empty where it has none
     */
    public record Line(Aspiration aspiration, String title, String place, String path) {

        static Line of(Aspiration aspiration, String title, List<Region> above) {
            String place = above.isEmpty() ? "" : above.getLast().name();
            return new Line(aspiration, title, place, aspiration.shown() ? "/aspirasi/" + aspiration.number() : "");
        }

        /** Message key of where it stands. */
        public String standing() {
            return aspiration.waiting() && !aspiration.state().ended()
                    ? "aspiration.carry.waiting"
                    : "aspiration.state." + aspiration.state().name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param older where the list goes on; empty at its end */
    public record Lines(List<Line> lines, String older) {}
}
