package id.mymein.community.activity.web;

import id.mymein.community.ActivityId;
import id.mymein.community.ActivityLabel;
import id.mymein.community.activity.ActivityTyped;
import id.mymein.community.activity.KimOf;
import id.mymein.identity.AccountId;
import id.mymein.media.Photo;
import id.mymein.platform.web.FormErrors;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of an activity: short at first, the rest to be unfolded.
 *
 * @param version 0 for a new one
 * @param photos that came with the form before something was wrong with it
 * @param plan which it carries out; null for none
 * @param problem message key of what stands in the way of all of it; null where nothing does
 */
record FormPage(
        ActivityId id,
        int version,
        AccountId account,
        KimOf group,
        ActivityTyped typed,
        PlaceList places,
        List<ActivityLabel> labels,
        List<Photo> photos,
        @Nullable UUID plan,
        FormErrors errors,
        @Nullable String problem) {

    boolean fresh() {
        return version == 0;
    }

    String action() {
        return fresh() ? ActivityMenu.PATH : ActivityMenu.PATH + "/" + id + "/isi";
    }

    String back() {
        return fresh() ? ActivityMenu.PATH : ActivityMenu.PATH + "/" + id;
    }

    /** Under which name the browser keeps what is typed. */
    String keptAs() {
        return keptAs(account, fresh() ? "baru." + group.id() : id.toString());
    }

    static String keptAs(AccountId account, String what) {
        return "mymein.kegiatan." + account + "." + what;
    }

    /** True where the fields behind the short ones are open from the start. */
    boolean unfolded() {
        return typed.detailed()
                || List.of("tempat", "jenis", "unsur", "nama", "notulen", "hasil").stream()
                        .anyMatch(errors::has);
    }
}
