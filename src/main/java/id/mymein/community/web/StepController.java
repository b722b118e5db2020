package id.mymein.community.web;

import id.mymein.community.Group;
import id.mymein.community.GroupDecisions;
import id.mymein.community.GroupDecisions.Decision;
import id.mymein.community.GroupEvent;
import id.mymein.community.GroupKind;
import id.mymein.community.GroupRegister;
import id.mymein.community.GroupResult;
import id.mymein.community.KimGroupId;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps in a group's life, each a page that asks what it needs. */
@Controller
class StepController {

    private static final String STEP = GroupController.ITEM + "/{step:" + Steps.ANY + "}";

    private final GroupRegister register;
    private final GroupDecisions decisions;

    StepController(GroupRegister register, GroupDecisions decisions) {
        this.register = register;
        this.decisions = decisions;
    }

    @GetMapping(STEP)
    ModelAndView asking(Actor actor, @PathVariable UUID id, @PathVariable String step) {
        Group group = register.find(actor, new KimGroupId(id));
        GroupEvent event = Steps.event(step).orElseThrow(NotFound::new);
        if (!register.steps(actor, group).contains(event)) {
            return Html.seeOther(GroupMenu.PATH + "/" + id);
        }
        return Html.page(Answers.FORM, form(group, event, group.version(), "", ""));
    }

    @PostMapping(STEP)
    ModelAndView take(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next) {
        Group group = register.find(actor, new KimGroupId(id));
        GroupEvent event = Steps.event(step).orElseThrow(NotFound::new);
        var typed = new Typed(form);
        var decision = new Decision(
                event,
                typed.version(),
                typed.text("alasan"),
                typed.ticked("yakin"),
                typed.id("kantor").map(OfficeId::new).orElse(null));
        FormPage again = form(group, event, typed.version(), typed.text("alasan"), typed.line("kantor"));
        GroupResult result = decisions.take(actor, group.id(), decision);
        String path = event == GroupEvent.DISCARD ? GroupMenu.PATH : GroupMenu.PATH + "/" + id;
        return Answers.of(result, again, path, "community.done." + step, next);
    }

    private FormPage form(Group group, GroupEvent event, int version, String reason, String office) {
        var fields = new ArrayList<Field>();
        String name = event.name().toLowerCase(Locale.ROOT);
        if (event == GroupEvent.ACCEPT && group.kind() == GroupKind.KIM) {
            fields.add(Field.choice("kantor", office, offices(group)).hinted("community.hint.kantor"));
        }
        boolean incomplete = event == GroupEvent.ACCEPT && register.missing(group) > 0;
        if (Steps.asksReason(event) || incomplete) {
            Field field = Field.text("alasan", reason)
                    .labelled(incomplete ? "alasanKurang" : "alasan")
                    .hinted(incomplete ? "community.hint.alasanKurang" : "");
            fields.add(event == GroupEvent.AWAKEN ? field.asOptional() : field);
        }
        if (Steps.danger(event)) {
            fields.add(Field.tick("yakin", false));
        }
        String path = GroupMenu.PATH + "/" + group.id();
        return FormPage.of(event.key(), group.name(), path + "/" + Steps.address(event), path, version, fields)
                .leading("community.step." + name + ".lead")
                .sending("community.step." + name + ".go", Steps.danger(event));
    }

    private List<Field.Choices> offices(Group group) {
        var choices = new ArrayList<Field.Choice>();
        choices.add(new Field.Choice("", "community.office.new", "", false));
        register.freeOffices(group).stream()
                .map(office -> new Field.Choice(office.id().toString(), "", office.name(), false))
                .forEach(choices::add);
        return Field.Choices.plain(choices);
    }
}
