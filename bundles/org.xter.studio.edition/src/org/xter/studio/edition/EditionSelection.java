package org.xter.studio.edition;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The parts of the edition that are selected in an editor, whatever page or view they were selected on. */
public final class EditionSelection implements IPostSelectionProvider {
    private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
    private IStructuredSelection selection = StructuredSelection.EMPTY;
    private Object origin;
    private boolean offered;
    private boolean telling;

    /**
     * Selects a part.
     *
     * @param from who selects it, who need not follow; null for nobody
     */
    public void set(EObject part, Object from) {
        set(part == null ? List.of() : List.of(part), from);
    }

    /** Selects a part that nobody chose, because a page shows it as it comes up. */
    void offer(EObject part, Object from) {
        set(part, from);
        offered = part().filter(part::equals).isPresent();
    }

    /** Whether what is selected was only offered, so that nothing need lead there. */
    boolean isOffered() {
        return offered;
    }

    /** Selects several parts. */
    public void set(List<? extends EObject> parts, Object from) {
        offered = false;
        IStructuredSelection wanted = new StructuredSelection(parts);
        // What is selected in answer to a selection says nothing new.
        if (telling || wanted.equals(selection)) {
            return;
        }
        selection = wanted;
        origin = from;
        telling = true;
        try {
            SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
            listeners.forEach(each -> each.selectionChanged(event));
        } finally {
            telling = false;
        }
    }

    /** Who selected last; null when nobody said. */
    public Object origin() {
        return origin;
    }

    /** The first selected part. */
    public Optional<EObject> part() {
        return selection.getFirstElement() instanceof EObject part ? Optional.of(part) : Optional.empty();
    }

    /** All selected parts. */
    public List<EObject> parts() {
        return selection.stream()
                .filter(EObject.class::isInstance)
                .map(EObject.class::cast)
                .toList();
    }

    /** Forgets parts that are no longer in the edition. */
    void clean(EObject edition) {
        List<EObject> there = parts().stream()
                .filter(part -> EcoreUtil.isAncestor(edition, part))
                .toList();
        set(there, null);
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection wanted) {
        if (wanted instanceof IStructuredSelection structured) {
            set(
                    structured.stream()
                            .filter(EObject.class::isInstance)
                            .map(EObject.class::cast)
                            .toList(),
                    null);
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
