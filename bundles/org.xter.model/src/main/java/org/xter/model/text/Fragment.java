package org.xter.model.text;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.xter.report.Problem;

/**
 * A piece of an edition as read.
 *
 * @param object an object that is in no edition, with what the piece sets; other keys of it may be missing
 * @param problems what was not understood of it, in the order of the text
 */
public record Fragment(EObject object, List<Problem> problems) {
    public Fragment {
        problems = List.copyOf(problems);
    }
}
