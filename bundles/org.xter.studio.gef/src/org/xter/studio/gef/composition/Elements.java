package org.xter.studio.gef.composition;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.xter.diagram.scene.SceneElement;
import org.xter.document.EditionDocument;
import org.xter.document.find.ElementPath;
import org.xter.model.edition.Edition;
import org.xter.model.edition.PackageGroup;
import org.xter.model.edition.Placement;
import org.xter.model.edition.ProtectedContainer;
import org.xter.model.edition.Service;
import org.xter.model.unit.Port;
import org.xter.studio.gef.part.ElementPart;

/** What the elements of a composition stand for. */
final class Elements {
    private final EditionDocument document;

    Elements(EditionDocument document) {
        this.document = document;
    }

    Edition edition() {
        return document.edition();
    }

    /** The part an element is or follows from. */
    Optional<EObject> part(SceneElement element) {
        String path = element.facts().path();
        return path.isEmpty() ? Optional.empty() : ElementPath.find(edition(), path);
    }

    /** The part whose own card an element is. */
    Optional<EObject> own(SceneElement element) {
        return part(element)
                .filter(part -> element instanceof SceneElement.Card
                        && element.id().equals(element.facts().path()));
    }

    /** What somebody typed as a port such as {@code 445/tcp}; empty when it is none. */
    static Optional<Port> port(String words) {
        try {
            return Optional.of(Port.parse(words.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The service whose own card an element is. */
    Optional<Service> service(SceneElement element) {
        return own(element).filter(Service.class::isInstance).map(Service.class::cast);
    }

    /** The service of a name. */
    Optional<Service> serviceNamed(String name) {
        return edition().getServices().stream()
                .filter(each -> name.equals(each.getName()))
                .findFirst();
    }

    /** The service an element belongs to: its card, its layer, one of its ports. */
    Optional<Service> serviceOf(SceneElement element) {
        return element instanceof SceneElement.Edge
                ? Optional.empty()
                : part(element).filter(Service.class::isInstance).map(Service.class::cast);
    }

    Optional<PackageGroup> group(SceneElement element) {
        return own(element).filter(PackageGroup.class::isInstance).map(PackageGroup.class::cast);
    }

    /** The container something dropped on an element would lie in; nothing when the element says nothing of it. */
    Optional<Placement> placement(SceneElement element) {
        if (element.id().startsWith("protection.container-")) {
            return Optional.of(
                    element.id().toLowerCase(java.util.Locale.ROOT).endsWith("-a") ? Placement.A : Placement.B);
        }
        if (part(element).orElse(null) instanceof ProtectedContainer container) {
            return Optional.of(container.eContainmentFeature().getName().endsWith("A") ? Placement.A : Placement.B);
        }
        if (element.id().startsWith("layer.")) {
            return Optional.of(serviceOf(element).map(Service::getContainer).orElse(Placement.NONE));
        }
        return Optional.empty();
    }

    /**
     * A line between services.
     *
     * @param later the service that waits
     * @param earlier the name it waits for
     */
    record Wait(Service later, String earlier) {}

    /** The line an element is. */
    Optional<Wait> wait(ElementPart part) {
        if (!(part.element() instanceof SceneElement.Edge edge)) {
            return Optional.empty();
        }
        Optional<Service> later = part.scene().element(edge.to()).flatMap(this::service);
        int open = edge.id().lastIndexOf('[');
        int close = edge.id().lastIndexOf(']');
        if (later.isEmpty() || open < 0 || close < open) {
            return Optional.empty();
        }
        String named = edge.id().substring(open + 1, close);
        return Optional.of(new Wait(later.get(), named));
    }
}
