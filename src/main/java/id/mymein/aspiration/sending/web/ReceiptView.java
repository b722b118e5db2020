package id.mymein.aspiration.sending.web;

import id.mymein.aspiration.Aspiration;
import id.mymein.aspiration.AspirationState;
import id.mymein.aspiration.clock.Deadline;
import id.mymein.media.Photo;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.QrCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A receipt before its holder.
 *
 * @param code with its prefix
 * @param qr leads here; null but right after sending
 * @param standing how it stands, part of a message key
 * @param bars what is left, of the case or of each office
 * @param question that waits for the sender; null for none
 * @param next what comes next, part of a message key; empty at the end
 * @param followed the one in which it is followed; null where it stands for itself
 */
public record ReceiptView(
        String code,
        @Nullable QrCode qr,
        Aspiration aspiration,
        String place,
        String standing,
        List<Bar> bars,
        List<Photo> own,
        @Nullable Said question,
        List<Said> answers,
        List<Line> journey,
        String next,
        @Nullable Followed followed,
        May may,
        Entered entered) {

    /** @param office empty for the case itself */
    public record Bar(String office, Deadline deadline) {

        /** What is left, of a hundred. */
        public int percent() {
            return deadline.allowed() == 0 ? 0 : 100 * deadline.left() / deadline.allowed();
        }
    }

    /** What an office said. */
    public record Said(String eventKey, String office, Instant at, String text, List<Photo> photos) {}

    /**
     * A station of the journey.
     *
     * @param office empty for none
     * @param text empty where it stands elsewhere on the page
     * @param deadline as it stood then; null where none ran
     */
    public record Line(
            String eventKey,
            Instant at,
            String office,
            String text,
            @Nullable Deadline deadline,
            List<Photo> photos) {}

    /** The one in which another is followed, as everybody sees it. */
    public record Followed(long number, String title, AspirationState state, List<Said> answers, List<Line> journey) {}

    /** What the holder may do now. */
    public record May(boolean reply, boolean rate, boolean reopen, boolean withdraw) {}

    /**
     * What was typed on the page.
     *
     * @param said what was done before; part of a message key, empty for nothing
     * @param number of the form that carries photos
     * @param photos names of those that came along before
     * @param refusal message key; empty for none
     */
    public record Entered(
            String said,
            UUID number,
            List<String> photos,
            String reply,
            String note,
            String reason,
            int satisfaction,
            boolean sure,
            FormErrors errors,
            String refusal) {

        /** As it comes in. */
        record Form(
                @Nullable String nomor,
                @Nullable List<String> terkirim,
                @Nullable List<String> hapus,
                @Nullable String balasan,
                @Nullable String catatan,
                @Nullable String alasan,
                @Nullable String nilai,
                @Nullable String yakin) {

            List<String> dropped() {
                return hapus == null ? List.of() : hapus;
            }
        }

        static Entered fresh(String said) {
            return new Entered(said, UUID.randomUUID(), List.of(), "", "", "", 0, false, FormErrors.none(), "");
        }

        static Entered of(Form form) {
            return new Entered(
                    "",
                    number(form.nomor()),
                    form.terkirim() == null ? List.of() : form.terkirim(),
                    text(form.balasan()),
                    text(form.catatan()),
                    text(form.alasan()),
                    satisfaction(form.nilai()),
                    form.yakin() != null,
                    FormErrors.none(),
                    "");
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed;
        }

        private static UUID number(@Nullable String typed) {
            try {
                return UUID.fromString(text(typed));
            } catch (IllegalArgumentException none) {
                return UUID.randomUUID();
            }
        }

        private static int satisfaction(@Nullable String typed) {
            return text(typed).matches("[1-4]") ? Integer.parseInt(text(typed)) : 0;
        }

        Entered with(List<String> names) {
            return new Entered(said, number, names, reply, note, reason, satisfaction, sure, errors, refusal);
        }

        Entered with(FormErrors wrong) {
            return new Entered(said, number, photos, reply, note, reason, satisfaction, sure, wrong, refusal);
        }

        Entered refused(String key) {
            return new Entered(said, number, photos, reply, note, reason, satisfaction, sure, errors, key);
        }
    }
}
