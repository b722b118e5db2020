package id.mymein.aspiration.carrying;

import id.mymein.identity.Grant;
import id.mymein.platform.web.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is typed besides the aspiration itself.
 *
 * @param kantor office through which it is sent
 * @param cara how the person agreed
 * @param persetujuan more about that
 */
public record CarryForm(
        @Nullable String kantor,
        @Nullable String cara,
        @Nullable String persetujuan) {

    static CarryForm empty() {
        return new CarryForm(null, null, null);
    }

    /** The office that was chosen of those; the first where none of them was. */
    public Grant office(List<Grant> own) {
        return own.stream()
                .filter(grant -> grant.office().toString().equals(kantor))
                .findFirst()
                .orElseGet(own::getFirst);
    }

    /** Empty where nothing was chosen. */
    public Optional<Consent> consent() {
        return Arrays.stream(Consent.values())
                .filter(consent -> consent.slug().equals(cara))
                .findFirst();
    }

    /** More about it, as it was typed. */
    public String words() {
        return Typed.text(persetujuan);
    }
}
