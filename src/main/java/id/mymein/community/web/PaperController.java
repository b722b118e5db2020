package id.mymein.community.web;

import id.mymein.community.GroupFile;
import id.mymein.community.GroupRegister;
import id.mymein.community.KimGroupId;
import id.mymein.community.Officer;
import id.mymein.exchange.PdfPages;
import id.mymein.identity.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A group on one sheet of paper, for the notice board and for the file. */
@Controller("communityPaperController")
class PaperController {

    private final GroupRegister register;
    private final Places places;
    private final PdfPages pages;

    PaperController(GroupRegister register, Places places, PdfPages pages) {
        this.register = register;
        this.places = places;
        this.pages = pages;
    }

    /**
     * What stands on the sheet: nobody's contact.
     *
     * @param today whose terms count
     */
    record GroupPaper(GroupFile file, Places.Place place, LocalDate today) {

        List<Officer> officers() {
            return file.officers().stream().filter(one -> one.serves(today)).toList();
        }

        /** In one paragraph, so that many fit on the sheet. */
        String members() {
            return file.members().stream()
                    .map(one -> one.role().isEmpty() ? one.name() : one.name() + " (" + one.role() + ")")
                    .collect(Collectors.joining(", "));
        }

        long people() {
            return file.people(today);
        }
    }

    @GetMapping(GroupController.ITEM + "/profil.pdf")
    ResponseEntity<byte[]> group(Actor actor, @PathVariable UUID id, Locale language) {
        GroupFile file = register.file(actor, new KimGroupId(id));
        var paper = new GroupPaper(file, places.place(file.group().region()), register.today());
        String name = Objects.requireNonNullElse(file.group().slug(), "kim");
        return pages.download(name + ".pdf", "community/web/groupPaper", paper, language);
    }
}
