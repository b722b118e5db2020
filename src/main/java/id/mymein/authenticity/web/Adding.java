package id.mymein.authenticity.web;

import id.mymein.authenticity.EvidenceDesk;
import id.mymein.authenticity.EvidenceResult;
import id.mymein.identity.Actor;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.web.FormErrors;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Adds whatever evidence is filled in on a story's page: a file, a link, a note, or all of them. */
@Component
class Adding {

    private final EvidenceDesk evidence;

    Adding(EvidenceDesk evidence) {
        this.evidence = evidence;
    }

    /**
     * What came of it.
     *
     * @param left what was typed and is not on record now
     * @param added how many pieces are on record now that were not
     * @param before how many lay there already
     * @param closed true where no answer is due any more
     */
    record Added(Typed left, FormErrors errors, int added, int before, boolean closed) {

        boolean nothing() {
            return added == 0 && before == 0;
        }
    }

    /** @param file null or without a name where none was chosen */
    Added add(Actor actor, StoryId story, Typed typed, @Nullable MultipartFile file) {
        List<String> used = new ArrayList<>();
        List<EvidenceResult> results = new ArrayList<>();
        String name = file == null ? null : file.getOriginalFilename();
        if (file != null && name != null && !name.isEmpty()) {
            take(evidence.addFile(actor, story, typed.of("judul_berkas"), name, file), Typed.FILE, used, results);
        }
        if (typed.any(Typed.LINK)) {
            var result = evidence.addLink(actor, story, typed.of("judul_tautan"), typed.of("alamat"));
            take(result, Typed.LINK, used, results);
        }
        if (typed.any(Typed.NOTE)) {
            var result = evidence.addNote(actor, story, typed.of("judul_catatan"), typed.of("catatan"));
            take(result, Typed.NOTE, used, results);
        }
        return added(typed.without(used), results);
    }

    private static void take(
            EvidenceResult result, List<String> fields, List<String> used, List<EvidenceResult> results) {
        results.add(result);
        if (result instanceof EvidenceResult.Kept) {
            used.addAll(fields);
        }
    }

    private static Added added(Typed left, List<EvidenceResult> results) {
        var errors = FormErrors.none();
        int added = 0;
        int before = 0;
        boolean closed = false;
        for (EvidenceResult result : results) {
            switch (result) {
                case EvidenceResult.Kept(var piece, boolean there) -> {
                    added += there ? 0 : 1;
                    before += there ? 1 : 0;
                }
                case EvidenceResult.Wrong(FormErrors wrong) ->
                    wrong.all()
                            .forEach((field, problems) -> problems.forEach(problem -> errors.add(
                                    field, problem.key(), problem.arguments().toArray())));
                case EvidenceResult.Closed() -> closed = true;
            }
        }
        return new Added(left, errors, added, before, closed);
    }
}
