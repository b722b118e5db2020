package id.mymein.exchange.importing;

import id.mymein.exchange.ExportTable;
import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The way to data in and out, for those who may bring in or take out anything. */
@Component
class ImportMenu implements DeskMenu {

    static final String PATH = "/meja/impor";

    private static final int NEAR_THE_END = 80;

    private final Kinds kinds;
    private final List<ExportTable> tables;

    ImportMenu(Kinds kinds, ObjectProvider<ExportTable> tables) {
        this.kinds = kinds;
        this.tables =
                tables.stream().sorted(Comparator.comparing(ExportTable::key)).toList();
    }

    List<ExportTable> tables(Actor actor) {
        return tables.stream().filter(table -> table.openTo(actor)).toList();
    }

    boolean open(Actor actor) {
        return !kinds.openTo(actor).isEmpty() || !tables(actor).isEmpty();
    }

    @Override
    public List<DeskLink> links(Actor actor) {
        return open(actor)
                ? List.of(new DeskLink("exchange.menu", PATH, 0, NEAR_THE_END, DeskGroup.REGISTERS))
                : List.of();
    }
}
