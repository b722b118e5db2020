package id.mymein.aspiration.web;

import id.mymein.aspiration.Aspiration;
import id.mymein.aspiration.AspirationQueue.Count;
import id.mymein.aspiration.AspirationQueue.Listed;
import id.mymein.aspiration.AspirationQueue.Row;
import id.mymein.aspiration.CasePile;
import id.mymein.aspiration.rules.CaseCategory;
import id.mymein.aspiration.text.SpamScore;
import id.mymein.aspiration.web.FormPage.Told;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pile of the desk.
 *
 * @param piles those that this person has
 * @param offices that can be asked for
 * @param names of the offices in the rows
 * @param hands true where several can be handed on at once
 */
record QueueView(
        QueueChoice choice,
        Listed page,
        Map<CasePile, Count> counts,
        List<CasePile> piles,
        List<CaseCategory> categories,
        List<CasePlaces.District> districts,
        List<Office> offices,
        Map<OfficeId, Office> names,
        CasePlaces places,
        boolean hands,
        String told,
        @Nullable Told problem) {

    QueueView {
        counts = Map.copyOf(counts);
        piles = List.copyOf(piles);
        categories = List.copyOf(categories);
        districts = List.copyOf(districts);
        offices = List.copyOf(offices);
        names = Map.copyOf(names);
    }

    Count count(CasePile pile) {
        return counts.getOrDefault(pile, Count.NONE);
    }

    CasePlaces.Place place(Aspiration aspiration) {
        return places.name(aspiration.region());
    }

    String category(Aspiration aspiration, Locale locale) {
        return categories.stream()
                .filter(category -> category.slug().equals(aspiration.category()))
                .findFirst()
                .map(category -> category.label(locale))
                .orElse(aspiration.category());
    }

    /** The office that has it; empty for none. */
    String office(Row row) {
        var disposition = row.disposition();
        Office office = disposition == null ? null : names.get(disposition.office());
        return office == null ? "" : office.name();
    }

    static boolean suspect(Aspiration aspiration) {
        return aspiration.spam().score() >= SpamScore.SUSPECT;
    }

    /** The first of those piles that this person works off, in the order in which it is done. */
    static CasePile first(Set<CasePile> piles, Map<CasePile, Count> counts) {
        for (CasePile pile : List.of(CasePile.VERIFY, CasePile.FORWARD, CasePile.TAKE, CasePile.WORK)) {
            if (piles.contains(pile) && counts.containsKey(pile)) {
                return pile;
            }
        }
        return piles.contains(CasePile.VERIFY)
                ? CasePile.VERIFY
                : piles.contains(CasePile.TAKE) ? CasePile.TAKE : CasePile.UNDERWAY;
    }
}
