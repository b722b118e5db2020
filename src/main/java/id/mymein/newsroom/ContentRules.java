package id.mymein.newsroom;

import id.mymein.platform.web.FormErrors;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What a story's content must be: to be kept at all, and to be sent. */
@Component
public class ContentRules {

    public static final int TITLE = 110;
    public static final int WHO = 500;
    public static final int BODY = 30_000;
    public static final int PLACE = 120;
    public static final int CAPTION = 300;
    public static final int PHOTOS = 20;

    /** For what is chosen or short by nature; more is nobody's honest typing. */
    private static final int SHORT = 60;

    /** Something that can be seen; formatting characters and blank letters alone cannot. */
    private static final Pattern VISIBLE =
            Pattern.compile("[^\\p{Z}\\p{C}\\p{M}\\s\\u115f\\u1160\\u3164\\uffa0\\u2800]");

    private static final LocalDate OLDEST = LocalDate.of(2000, 1, 1);

    private final Categories categories;
    private final Regions regions;

    ContentRules(Categories categories, Regions regions) {
        this.categories = categories;
        this.regions = regions;
    }

    /** What keeps even a draft from being saved: what is too long to be kept as it was typed. */
    public FormErrors forDraft(Content content) {
        var errors = FormErrors.none();
        atMost(errors, "title", content.title(), TITLE);
        atMost(errors, "who", content.who(), WHO);
        atMost(errors, "body", content.body(), BODY);
        atMost(errors, "place", content.place(), PLACE);
        atMost(errors, "category", content.category(), SHORT);
        atMost(errors, "region", content.region(), SHORT);
        atMost(errors, "eventDate", content.eventDate(), SHORT);
        atMost(errors, "eventTime", content.eventTime(), SHORT);
        if (content.photos().size() > PHOTOS) {
            errors.add("photos", "newsroom.content.photos.tooMany", PHOTOS);
        }
        for (PhotoUse photo : content.photos()) {
            atMost(errors, "caption-" + photo.media(), photo.caption(), CAPTION);
            atMost(errors, "alt-" + photo.media(), photo.alt(), CAPTION);
            atMost(errors, "credit-" + photo.media(), photo.credit(), PLACE);
        }
        return errors;
    }

    /** What is missing or wrong before it can be sent, field by field. */
    public FormErrors forSending(Content content, LocalDate today) {
        FormErrors errors = forDraft(content);
        required(errors, "title", content.title());
        required(errors, "body", RichText.toPlain(content.body()));
        required(errors, "place", content.place());
        if (categories.find(content.category()).isEmpty()) {
            errors.add("category", "newsroom.content.category.choose");
        }
        if (!RegionCode.isCode(content.region())
                || regions.find(new RegionCode(content.region()))
                        .filter(region -> region.level() != RegionLevel.PROVINCE)
                        .isEmpty()) {
            errors.add("region", "newsroom.content.region.choose");
        }
        date(errors, content.eventDate(), today);
        time(errors, content.eventTime());
        for (PhotoUse photo : content.photos()) {
            required(errors, "caption-" + photo.media(), photo.caption());
        }
        return errors;
    }

    /** Whether a reader would see anything of a text. */
    public static boolean isVisible(String text) {
        return VISIBLE.matcher(text).find();
    }

    private static void required(FormErrors errors, String field, String value) {
        if (!isVisible(value)) {
            String name = field.startsWith("caption-") ? "caption" : field;
            errors.add(field, "newsroom.content." + name + ".missing");
        }
    }

    private static void atMost(FormErrors errors, String field, String value, int length) {
        int typed = value.codePointCount(0, value.length());
        if (typed > length) {
            errors.add(field, "newsroom.content.tooLong", length, typed - length);
        }
    }

    private static void date(FormErrors errors, String typed, LocalDate today) {
        try {
            LocalDate date = LocalDate.parse(typed);
            if (date.isAfter(today)) {
                errors.add("eventDate", "newsroom.content.eventDate.future");
            } else if (date.isBefore(OLDEST)) {
                errors.add("eventDate", "newsroom.content.eventDate.old");
            }
        } catch (DateTimeException notADate) {
            errors.add("eventDate", "newsroom.content.eventDate.missing");
        }
    }

    private static void time(FormErrors errors, String typed) {
        try {
            if (!typed.isBlank()) {
                LocalTime.parse(typed);
            }
        } catch (DateTimeException notATime) {
            errors.add("eventTime", "newsroom.content.eventTime.wrong");
        }
    }
}
