package id.mymein.community.web;

import id.mymein.community.Group;
import id.mymein.community.GroupAccess;
import id.mymein.community.GroupKind;
import id.mymein.community.GroupText;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The forms of what a group is. */
@Component
class GroupForms {

    private final Places places;

    GroupForms(Places places) {
        this.places = places;
    }

    FormPage fresh(Actor actor, GroupText text, String number) {
        boolean registrar = actor.mayAnywhere(Action.KEEP_REGISTERS);
        var fields = new ArrayList<Field>();
        if (registrar) {
            fields.add(Field.choice(
                    "jenis",
                    text.kind(),
                    Field.Choices.plain(Arrays.stream(GroupKind.values())
                            .map(kind -> new Field.Choice(kind.name(), kind.key(), "", false))
                            .toList())));
        }
        fields.addAll(shape(actor, text, registrar));
        return FormPage.of("community.form.new", "", GroupMenu.PATH, GroupMenu.PATH, 0, fields)
                .leading("community.form.new.lead")
                .sending("community.form.new.go", false)
                .numbered(number);
    }

    private List<Field> shape(Actor actor, GroupText text, boolean forums) {
        return List.of(
                Field.line("nama", text.name()).labelled("namaKelompok").hinted("community.hint.nama"),
                Field.choice("wilayah", text.region(), places.of(actor, forums)).hinted("community.hint.wilayah"),
                Field.date("berdiri", text.foundedOn()).asOptional());
    }

    FormPage data(Actor actor, Group group, GroupText text, int version) {
        var fields = new ArrayList<Field>();
        boolean shapes = GroupAccess.shapes(actor, group);
        if (shapes) {
            fields.addAll(shape(actor, text, group.kind() == GroupKind.FORUM));
            fields.add(Field.line("nomor_nasional", text.nationalId())
                    .hinted("community.hint.nomor_nasional")
                    .asOptional());
        }
        fields.add(Field.line("sekretariat", text.secretariat()).asOptional());
        fields.add(Field.of(Field.Kind.PHONE, "telepon", text.phone()).asOptional());
        fields.add(Field.of(Field.Kind.EMAIL, "surel", text.email()).asOptional());
        fields.add(Field.tick("kontak_umum", text.open()));
        fields.add(Field.line("topik", text.topics())
                .hinted("community.hint.topik")
                .asOptional());
        String path = GroupMenu.PATH + "/" + group.id();
        return FormPage.of("community.form.data", group.name(), path + "/data", path, version, fields)
                .leading(shapes ? "" : "community.form.data.lead");
    }

    static GroupText withKind(GroupText text) {
        return new GroupText(
                text.name(),
                GroupKind.KIM.name(),
                text.region(),
                text.foundedOn(),
                text.nationalId(),
                text.secretariat(),
                text.phone(),
                text.email(),
                text.open(),
                text.topics());
    }
}
