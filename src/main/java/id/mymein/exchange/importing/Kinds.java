package id.mymein.exchange.importing;

import id.mymein.exchange.ImportKind;
import id.mymein.identity.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What may be imported in this installation. */
@Component
class Kinds {

    private final List<ImportKind> kinds;

    Kinds(ObjectProvider<ImportKind> kinds) {
        this.kinds =
                kinds.stream().sorted(Comparator.comparing(ImportKind::key)).toList();
    }

    List<ImportKind> openTo(Actor actor) {
        return kinds.stream().filter(kind -> actor.mayAnywhere(kind.action())).toList();
    }

    /** Empty where there is none of that key, or it is not this person's. */
    Optional<ImportKind> find(Actor actor, String key) {
        return openTo(actor).stream().filter(kind -> kind.key().equals(key)).findAny();
    }
}
