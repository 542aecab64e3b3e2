package org.xter.studio.gef.edit;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.requests.TargetRequest;

/** Asks to take files or packages from elsewhere in. */
public final class PutRequest extends Request implements TargetRequest {
    /** Its type. */
    public static final String TYPE = "org.xter.studio.gef.put";

    private List<Path> files = List.of();
    private List<String> packages = List.of();

    /** Nothing yet. */
    public PutRequest() {
        super(TYPE);
    }

    /** Files and folders, absolute. */
    public static PutRequest files(List<Path> files) {
        PutRequest request = new PutRequest();
        request.files = List.copyOf(files);
        return request;
    }

    /** Names of packages. */
    public static PutRequest packages(List<String> packages) {
        PutRequest request = new PutRequest();
        request.packages = List.copyOf(packages);
        return request;
    }

    /** Takes what another one holds. */
    public void take(PutRequest other) {
        files = other.files;
        packages = other.packages;
    }

    /** Files and folders, absolute. */
    public List<Path> files() {
        return files;
    }

    /** Names of packages. */
    public List<String> packages() {
        return packages;
    }

    @Override
    public void setTargetEditPart(EditPart part) {
        // Who is asked knows who it is.
    }
}
