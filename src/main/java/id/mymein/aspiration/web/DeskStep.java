package id.mymein.aspiration.web;

import id.mymein.aspiration.AspirationEvent;
import id.mymein.aspiration.AspirationRefusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A step that has a form on the desk: its address and where its words are typed. In the order in which they are offered. */
enum DeskStep {
    VERIFY("verifikasi", AspirationEvent.VERIFY, "isi", Weight.MAIN),
    CLASSIFY("verifikasi", AspirationEvent.CLASSIFY, "isi", Weight.LIGHT),
    DISPOSE("disposisi", AspirationEvent.DISPOSE, "instruksi", Weight.MAIN),
    TAKE("ambil", AspirationEvent.TAKE, "", Weight.MAIN),
    ANSWER("jawaban", AspirationEvent.ANSWER, "jawaban", Weight.MAIN),
    FINISH("pengerjaan", AspirationEvent.FINISH, "bukti", Weight.MAIN),
    ASK("pertanyaan", AspirationEvent.ASK, "pertanyaan", Weight.LIGHT),
    PROGRESS("kabar", AspirationEvent.PROGRESS, "kabar", Weight.LIGHT),
    EXTEND("perpanjangan", AspirationEvent.EXTEND, "alasan", Weight.LIGHT),
    TRANSFER("alihkan", AspirationEvent.TRANSFER, "alasan", Weight.LIGHT),
    RETURN("kembalikan", AspirationEvent.RETURN, "alasan", Weight.LIGHT),
    MERGE("penggabungan", AspirationEvent.MERGE, "", Weight.LIGHT),
    UNMERGE("pemisahan", AspirationEvent.UNMERGE, "alasan", Weight.LIGHT),
    SPLIT("pecahan", AspirationEvent.SPLIT, "isi", Weight.GRAVE),
    ESCALATE("eskalasi", AspirationEvent.ESCALATE, "alasan", Weight.LIGHT),
    REOPEN("pembukaan", AspirationEvent.REOPEN, "alasan", Weight.LIGHT),
    CLOSE("penutupan", AspirationEvent.CLOSE, "alasan", Weight.GRAVE),
    REFUSE("penolakan", AspirationEvent.REFUSE, "alasan", Weight.GRAVE);

    /** What the address of any of them looks like. */
    static final String ADDRESSES =
            "verifikasi|disposisi|ambil|jawaban|pengerjaan|pertanyaan|kabar|perpanjangan|alihkan"
                    + "|kembalikan|penggabungan|pemisahan|pecahan|eskalasi|pembukaan|penutupan|penolakan";

    private enum Weight {
        /** What the work is about. */
        MAIN,
        LIGHT,
        /** The sender is told at once, or two become one: it cannot be taken back. */
        GRAVE
    }

    private final String slug;
    private final AspirationEvent event;
    private final String words;
    private final Weight weight;

    DeskStep(String slug, AspirationEvent event, String words, Weight weight) {
        this.slug = slug;
        this.event = event;
        this.words = words;
        this.weight = weight;
    }

    String slug() {
        return slug;
    }

    AspirationEvent event() {
        return event;
    }

    boolean main() {
        return weight == Weight.MAIN;
    }

    boolean grave() {
        return weight == Weight.GRAVE;
    }

    private String prefix() {
        return "aspiration.desk.step." + name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name, a verb. */
    String key() {
        return prefix();
    }

    String leadKey() {
        return prefix() + ".lead";
    }

    String goKey() {
        return prefix() + ".go";
    }

    String doneKey() {
        return prefix() + ".done";
    }

    /** Those that have this address. */
    static List<DeskStep> at(String slug) {
        return Arrays.stream(values()).filter(step -> step.slug.equals(slug)).toList();
    }

    /** The field that a refusal is about; empty where no typing mends it. */
    Optional<String> field(AspirationRefusal refusal) {
        return switch (refusal) {
            case REASON_MISSING, TEXT_MISSING -> Optional.of(words);
            case CATEGORY_MISSING -> Optional.of("kategori");
            case OFFICE_MISSING -> Optional.of("instansi");
            case TARGET_MISSING -> Optional.of("nomor");
            case EVIDENCE_MISSING -> Optional.of("foto");
            default -> Optional.empty();
        };
    }
}
