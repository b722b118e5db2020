package id.mymein.aspiration.survey;

import id.mymein.identity.OfficeId;
import id.mymein.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One office asks about one service in one period.
 *
 * @param code in the public address
 * @param population how many were served in the period; null where nobody counted
 * @param closedOn the day on which the office closed it; null where it did not
 * @param responses how many answered
 */
record Survey(
        SurveyId id,
        String code,
        Owner owner,
        String service,
        Period period,
        @Nullable Integer population,
        SurveyState state,
        @Nullable LocalDate closedOn,
        @Nullable Instant publishedAt,
        long responses,
        int version) {

    record Owner(OfficeId office, String name, RegionCode region) {}

    /** Both days included. */
    record Period(LocalDate from, LocalDate until) {}

    /** May one answer on that day? */
    Door door(LocalDate today) {
        if (state == SurveyState.CLOSED || today.isAfter(period.until())) {
            return Door.OVER;
        }
        return state == SurveyState.DRAFT || today.isBefore(period.from()) ? Door.AHEAD : Door.OPEN;
    }

    enum Door {
        AHEAD,
        OPEN,
        OVER
    }

    /** The last day on which one could answer. */
    LocalDate ended() {
        LocalDate closed = closedOn;
        return closed != null && closed.isBefore(period.until()) ? closed : period.until();
    }

    boolean published() {
        return publishedAt != null;
    }

    /** Answers on paper may come in late, but not change what the public has seen. */
    boolean takesPaper() {
        return state != SurveyState.DRAFT && !published();
    }

    String publicPath() {
        return "/survei/" + code;
    }

    String deskPath() {
        return SurveyMenu.PATH + "/" + id;
    }
}
