package org.xter.studio.gef.composition;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.xter.document.change.Change;
import org.xter.document.compose.AddService;
import org.xter.document.compose.FilePlace;
import org.xter.document.compose.PutFile;
import org.xter.document.compose.PutPackages;
import org.xter.document.edit.Edit;
import org.xter.document.packages.PackagePlace;
import org.xter.model.edition.Service;
import org.xter.studio.gef.SceneHost;
import org.xter.studio.gef.edit.ChangeCommand;
import org.xter.studio.gef.edit.EditChange;
import org.xter.studio.gef.edit.PutRequest;
import org.xter.studio.gef.figure.ElementFigure.Mark;
import org.xter.studio.gef.part.ElementPart;

/**
 * Takes files and packages in: a service's card or layer takes them for that service, a package group takes packages, the
 * layers of the system take both for all. On the ground packages become a service of their own, and files the system's.
 */
final class PutPolicy extends GraphicalEditPolicy {
    static final String ROLE = "org.xter.studio.gef.put";

    private final SceneHost host;
    private final Elements elements;
    private final CompositionEditing editing;
    private final Ground ground;

    PutPolicy(SceneHost host, Elements elements, CompositionEditing editing, Ground ground) {
        this.host = host;
        this.elements = elements;
        this.editing = editing;
        this.ground = ground;
    }

    @Override
    public boolean understandsRequest(Request request) {
        return request instanceof PutRequest;
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return request instanceof PutRequest && (onGround() || takes()) ? getHost() : null;
    }

    private boolean onGround() {
        return !(getHost() instanceof ElementPart);
    }

    private boolean takes() {
        return service().isPresent() || group().isPresent() || system();
    }

    private Optional<Service> service() {
        return elements.serviceOf(((ElementPart) getHost()).element());
    }

    private Optional<PackagePlace> group() {
        return elements.group(((ElementPart) getHost()).element()).map(PackagePlace::of);
    }

    private boolean system() {
        String id = ((ElementPart) getHost()).id();
        return id.equals("layer.base") || id.equals("layer.config");
    }

    @Override
    public Command getCommand(Request request) {
        return request instanceof PutRequest put
                ? change(put)
                        .<Command>map(change -> new ChangeCommand(
                                host.document(), change, addsCard(put) ? editing::showNext : () -> {}))
                        .orElse(null)
                : null;
    }

    private boolean addsCard(PutRequest put) {
        return onGround() && !put.packages().isEmpty();
    }

    private Optional<Change> change(PutRequest put) {
        if (!put.packages().isEmpty()) {
            return Optional.of(
                    onGround()
                            ? ground.placed(
                                    AddService.named(elements.edition(), "").of(put.packages()),
                                    elements.edition().getServices(),
                                    Optional.ofNullable(put.getLocation()))
                            : new PutPackages(elements.edition(), packages(), put.packages()));
        }
        List<Edit> edits = new ArrayList<>();
        for (Path file : put.files()) {
            Optional<Change> change = file(file);
            if (change.isEmpty() || change.get().refusal().isPresent()) {
                return change;
            }
            edits.add(change.get().edit());
        }
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new EditChange(
                        edits.size() == 1 ? edits.get(0) : Edit.all(edits.get(0).label(), edits)));
    }

    private PackagePlace packages() {
        return service().map(PackagePlace::of).or(this::group).orElseGet(() -> PackagePlace.system(elements.edition()));
    }

    private Optional<Change> file(Path file) {
        FilePlace place = onGround()
                ? FilePlace.system(elements.edition())
                : service().map(FilePlace::of).orElseGet(() -> FilePlace.system(elements.edition()));
        Path folder = host.document().file().toAbsolutePath().getParent();
        if (!file.toAbsolutePath().startsWith(folder)) {
            return Optional.of(new PutFile(place, "", "/")); // says why not
        }
        String from = folder.relativize(file.toAbsolutePath()).toString().replace('\\', '/');
        return Optional.of(PutFile.where(place, from, Files.isDirectory(file)));
    }

    @Override
    public void showTargetFeedback(Request request) {
        if (request instanceof PutRequest && getHost() instanceof ElementPart part) {
            part.picture().mark(Mark.TARGET);
        }
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        if (request instanceof PutRequest && getHost() instanceof ElementPart part) {
            part.unmark();
        }
    }
}
