package org.xter.studio.gef.composition;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.xter.document.change.CallPart;
import org.xter.document.change.Change;
import org.xter.document.change.Names;
import org.xter.document.change.Retitle;
import org.xter.studio.gef.SceneHost;
import org.xter.studio.gef.edit.ChangeCommand;
import org.xter.studio.gef.edit.LaidOutChange;
import org.xter.studio.gef.edit.WordsRequest;
import org.xter.studio.gef.part.ElementPart;

/** Calls what a card stands for by other words: its title where it has one, else its name, wherever that is used. */
final class NamePolicy extends GraphicalEditPolicy {
    private final SceneHost host;
    private final Elements elements;

    NamePolicy(SceneHost host, Elements elements) {
        this.host = host;
        this.elements = elements;
    }

    @Override
    public boolean understandsRequest(Request request) {
        return request instanceof WordsRequest;
    }

    @Override
    public Command getCommand(Request request) {
        return request instanceof WordsRequest words
                ? change(elements, ((ElementPart) getHost()), words.words())
                        .<Command>map(change -> new ChangeCommand(host.document(), change))
                        .orElse(null)
                : null;
    }

    /** The change that gives it these words. */
    static Optional<Change> change(Elements elements, ElementPart part, String words) {
        return elements.own(part.element()).flatMap(own -> {
            if (titled(own)) {
                return Optional.of(new Retitle(own, words.strip()));
            }
            return Names.naming(own.eClass())
                    .map(naming -> LaidOutChange.renaming(new CallPart(own, words.strip()), own));
        });
    }

    /** The words a card shows at present. */
    static String words(EObject part) {
        return titled(part) ? (String) part.eGet(part.eClass().getEStructuralFeature("title")) : Names.of(part);
    }

    private static boolean titled(EObject part) {
        EStructuralFeature title = part.eClass().getEStructuralFeature("title");
        return title != null && part.eIsSet(title);
    }
}
