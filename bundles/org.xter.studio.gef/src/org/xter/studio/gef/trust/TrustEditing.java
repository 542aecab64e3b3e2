package org.xter.studio.gef.trust;

import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.xter.document.find.ElementPath;
import org.xter.studio.gef.SceneHost;
import org.xter.studio.gef.edit.SceneEditing;
import org.xter.studio.gef.part.ElementPart;

/** Keys are looked at in the picture; what is done with them needs a passphrase, which the page around it asks for. */
public final class TrustEditing implements SceneEditing {
    private final SceneHost host;

    /** @param host the page around it */
    public TrustEditing(SceneHost host) {
        this.host = host;
    }

    @Override
    public void open(ElementPart part, Request request) {
        String path = part.element().facts().path();
        if (RequestConstants.REQ_OPEN.equals(request.getType()) && !path.isEmpty()) {
            ElementPath.find(host.document().edition(), path).ifPresent(host::open);
        }
    }
}
