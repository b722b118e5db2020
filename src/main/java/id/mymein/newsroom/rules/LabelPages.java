package id.mymein.newsroom.rules;

import id.mymein.identity.Actor;
import id.mymein.platform.Slugs;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of the checklist and of the categories have in common. */
final class LabelPages {

    static final int LONGEST_KEY = 40;

    private static final String PAGE = "newsroom/rules/labels";
    private static final String PROBLEMS = "platform.form.problems";

    private final LabelRules rules;
    private final String prefix;
    private final String path;

    /**
     * @param prefix of the message keys
     * @param path of the page
     */
    LabelPages(LabelRules rules, String prefix, String path) {
        this.rules = rules;
        this.prefix = prefix;
        this.path = path;
    }

    ModelAndView show(String pesan) {
        String notice = switch (pesan) {
            case "ditambah" -> "newsroom.rules.notice.added";
            case "tersimpan" -> "newsroom.rules.notice.saved";
            case "dihapus" -> "newsroom.rules.notice.removed";
            default -> "";
        };
        return Html.page(PAGE, view(Map.of(), FormErrors.none(), notice, true));
    }

    ModelAndView add(Actor actor, LabelForm typed) {
        FormErrors errors = typed.errors(LabelView.NEW);
        String key = Slugs.of(typed.labelId(), LONGEST_KEY);
        if (!errors.any() && (key.isEmpty() || key.equals(LabelView.NEW))) {
            errors.add("nama-" + LabelView.NEW, "newsroom.rules.name.noKey");
        }
        if (!errors.any() && rules.add(actor, key, typed) == RuleChange.TAKEN) {
            errors.add("nama-" + LabelView.NEW, "newsroom.rules.name.taken");
        }
        return errors.any()
                ? Html.invalid(PAGE, view(Map.of(LabelView.NEW, typed), errors, PROBLEMS, false))
                : Html.seeOther(path + "?pesan=ditambah");
    }

    ModelAndView change(Actor actor, String key, int version, LabelForm typed) {
        Labelled item = item(key);
        FormErrors errors = typed.errors(key);
        if (errors.any()) {
            return Html.invalid(PAGE, view(Map.of(key, typed), errors, PROBLEMS, false));
        }
        return switch (rules.change(actor, item, version, typed)) {
            case DONE -> Html.seeOther(path + "?pesan=tersimpan");
            case NEEDED -> {
                errors.add("aktif-" + key, "newsroom.rules.last");
                yield Html.invalid(PAGE, view(Map.of(key, typed), errors, PROBLEMS, false));
            }
            default -> {
                errors.add("nama-" + key, "newsroom.rules.label.now", item.labelId(), item.labelEn(), item.position());
                yield Html.page(
                        PAGE,
                        HttpStatus.CONFLICT,
                        view(Map.of(key, typed), errors, "newsroom.rules.stale.typed", false));
            }
        };
    }

    ModelAndView remove(Actor actor, String key, int version) {
        return switch (rules.remove(actor, item(key), version)) {
            case DONE -> Html.seeOther(path + "?pesan=dihapus");
            case NEEDED ->
                Html.page(PAGE, HttpStatus.CONFLICT, view(Map.of(), FormErrors.none(), "newsroom.rules.inUse", false));
            default ->
                Html.page(PAGE, HttpStatus.CONFLICT, view(Map.of(), FormErrors.none(), "newsroom.rules.stale", false));
        };
    }

    private Labelled item(String key) {
        return rules.all().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private LabelView view(Map<String, LabelForm> typed, FormErrors errors, String notice, boolean good) {
        return new LabelView(prefix, path, rules.all(), typed, errors, notice, good);
    }
}
