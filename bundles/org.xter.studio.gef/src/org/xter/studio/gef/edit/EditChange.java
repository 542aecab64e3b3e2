package org.xter.studio.gef.edit;

import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.edit.Edit;
import org.xter.report.Problem;

/**
 * An edit nobody has more to say about than the document.
 *
 * @param edit what it does
 */
public record EditChange(Edit edit) implements Change {
    @Override
    public Optional<Problem> refusal() {
        return Optional.empty();
    }
}
