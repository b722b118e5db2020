package id.mymein.newsroom.rules;

import id.mymein.identity.Actor;
import java.util.List;

/** Named things in an order that an administrator keeps. */
interface LabelRules {

    List<Labelled> all();

    /**
     * Adds one.
     *
     * @param key not taken yet, or {@link RuleChange#TAKEN} is the answer
     */
    RuleChange add(Actor actor, String key, LabelForm form);

    /** Changes names, place and whether it is in use; {@link RuleChange#NEEDED} where none would be left in use. */
    RuleChange change(Actor actor, Labelled item, int version, LabelForm form);

    /** Takes one away for good; {@link RuleChange#NEEDED} where something refers to it. */
    RuleChange remove(Actor actor, Labelled item, int version);
}
