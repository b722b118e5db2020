package id.mymein.community.web;

import id.mymein.community.Group;
import java.util.List;
import java.util.UUID;

/** The page that asks once more before something of a group is removed. */
final class Removal {

    private Removal() {}

    /** @param part {@code pengurus}, {@code anggota} or {@code sk}, as it stands in addresses and messages */
    static FormPage of(Group group, String part, UUID which, String name) {
        String path = GroupMenu.PATH + "/" + group.id();
        return FormPage.of(
                        "community.form.remove." + part,
                        name,
                        path + "/" + part + "/" + which + "/hapus",
                        path + "#" + part,
                        0,
                        List.of())
                .leading("community.form.remove." + part + ".lead")
                .sending("community.form.remove.go", true);
    }
}
