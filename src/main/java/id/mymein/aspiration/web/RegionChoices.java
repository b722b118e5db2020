package id.mymein.aspiration.web;

import id.mymein.aspiration.web.Field.Choice;
import id.mymein.aspiration.web.Field.Group;
import id.mymein.region.Region;
import java.util.ArrayList;
import java.util.List;

/** Districts with their villages as choices of a field. */
final class RegionChoices {

    private RegionChoices() {}

    static List<Group> of(List<CasePlaces.District> districts) {
        List<Group> groups = new ArrayList<>();
        for (CasePlaces.District district : districts) {
            List<Choice> choices = new ArrayList<>();
            choices.add(choice(district.region()));
            district.villages().stream().map(RegionChoices::choice).forEach(choices::add);
            groups.add(new Group(district.region().kindKey(), district.region().name(), choices));
        }
        return groups;
    }

    static Choice choice(Region region) {
        return new Choice(region.code().value(), region.kindKey(), region.name(), "");
    }
}
