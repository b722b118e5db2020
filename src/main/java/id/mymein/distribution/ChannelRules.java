package id.mymein.distribution;

import id.mymein.newsroom.Categories;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Typed;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What must be right about a channel before it is kept. */
@Component
class ChannelRules {

    private static final String WRONG = "distribution.channel.wrong.";
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SETTING = 4000;
    private static final int DAY = 1440;
    private static final int MOST_AN_HOUR = 1000;

    private final Categories categories;
    private final Regions regions;

    ChannelRules(Categories categories, Regions regions) {
        this.categories = categories;
        this.regions = regions;
    }

    /** @param known settings that may be left empty because they are there already */
    FormErrors check(ChannelTyped typed, List<Setting> asked, Map<String, String> known) {
        var errors = FormErrors.none();
        int length = Typed.length(typed.name());
        if (length == 0 || length > LONGEST_NAME) {
            errors.add("nama", WRONG + "nama", LONGEST_NAME);
        }
        asked.forEach(setting -> check(errors, setting, typed, known));
        if (!TIME.matcher(typed.from()).matches() || !TIME.matcher(typed.to()).matches()) {
            errors.add("jam", WRONG + "jam");
        }
        number(errors, "jeda", typed.gap(), 0, DAY);
        number(errors, "perjam", typed.anHour(), 1, MOST_AN_HOUR);
        if (categories.find(typed.categories()).size() != typed.categories().size()) {
            errors.add("kategori", WRONG + "kategori");
        }
        boolean there = typed.regions().stream()
                .allMatch(code -> RegionCode.isCode(code)
                        && regions.find(new RegionCode(code)).isPresent());
        if (!there) {
            errors.add("wilayah", WRONG + "wilayah");
        }
        return errors;
    }

    private static void check(FormErrors errors, Setting setting, ChannelTyped typed, Map<String, String> known) {
        String value = typed.settings().getOrDefault(setting.name(), "");
        boolean there =
                setting.secret() && !known.getOrDefault(setting.name(), "").isEmpty();
        if (value.isEmpty() && setting.required() && !there) {
            errors.add(setting.name(), WRONG + "kosong");
        } else if (value.length() > LONGEST_SETTING) {
            errors.add(setting.name(), WRONG + "panjang", LONGEST_SETTING);
        }
    }

    private static void number(FormErrors errors, String field, String typed, int least, int most) {
        if (!NUMBER.matcher(typed).matches() || Integer.parseInt(typed) < least || Integer.parseInt(typed) > most) {
            errors.add(field, WRONG + field, least, most);
        }
    }
}
