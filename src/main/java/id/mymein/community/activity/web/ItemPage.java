package id.mymein.community.activity.web;

import id.mymein.community.ActivityLabel;
import id.mymein.community.activity.Activity;
import id.mymein.community.activity.ActivityContent;
import id.mymein.community.activity.CostLine;
import id.mymein.community.activity.FollowUp;
import id.mymein.community.activity.Rupiah;
import id.mymein.identity.AccountId;
import id.mymein.media.Photo;
import id.mymein.platform.web.FormErrors;
import id.mymein.region.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One activity.
 *
 * @param label null where nobody has filed it
 * @param place null where the code names no region any more
 * @param sources all there are, those out of use too
 * @param usable the sources that a new cost line may name
 * @param fresh ids for the forms of a new cost line and a new follow-up
 * @param keeps true where the person who looks may change it
 */
record ItemPage(
        Activity activity,
        @Nullable ActivityLabel label,
        @Nullable Region place,
        List<Shown> photos,
        List<CostLine> costs,
        List<FollowUp> followUps,
        List<ActivityLabel> sources,
        List<ActivityLabel> usable,
        String recordedBy,
        LocalDate today,
        UUID fresh,
        AccountId reader,
        boolean keeps,
        Answer answer) {

    record Shown(Photo photo, String caption) {}

    /**
     * What the click before brought.
     *
     * @param step which form was sent; empty for none
     * @param typed into that form
     * @param told message key of what was done; null where nothing was
     * @param problem message key of why it was not; null where nothing stood in the way
     */
    record Answer(
            String step,
            Map<String, String> typed,
            FormErrors errors,
            @Nullable String told,
            @Nullable String problem) {

        static Answer telling(@Nullable String told) {
            return new Answer("", Map.of(), FormErrors.none(), told, null);
        }

        static Answer wrong(String step, Map<String, String> typed, FormErrors errors) {
            return new Answer(step, typed, errors, null, "platform.form.problems");
        }
    }

    /** Under which names the browser kept what is saved now, to be forgotten; null where nothing was saved just now. */
    @Nullable
    String forget() {
        String told = answer.told();
        boolean saved = told != null && (told.endsWith(".recorded") || told.endsWith(".saved"));
        return saved
                ? FormPage.keptAs(reader, "baru." + activity.group().id()) + " "
                        + FormPage.keptAs(reader, activity.id().toString())
                : null;
    }

    ActivityContent content() {
        return activity.content();
    }

    String path() {
        return ActivityMenu.PATH + "/" + activity.id();
    }

    /** True where it may be changed now, by this person. */
    boolean open() {
        return keeps && activity.stands();
    }

    boolean sent(String step) {
        return answer.step().equals(step);
    }

    FormErrors errors(String step) {
        return sent(step) ? answer.errors() : FormErrors.none();
    }

    String typed(String step, String field) {
        return sent(step) ? answer.typed().getOrDefault(field, "") : "";
    }

    Rupiah total() {
        return costs.stream().map(CostLine::amount).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    String source(CostLine line, java.util.Locale locale) {
        return sources.stream()
                .filter(source -> source.key().equals(line.source()))
                .findFirst()
                .map(source -> source.label(locale))
                .orElse(line.source());
    }
}
