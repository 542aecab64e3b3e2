package org.xter.studio.gef.edit;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.requests.DropRequest;
import org.eclipse.gef.requests.TargetRequest;

/** Asks to take files or packages from elsewhere in. */
public final class PutRequest extends Request implements TargetRequest, DropRequest {
    /** Its type. */
    public static final String TYPE = "org.xter.studio.gef.put";

    private List<Path> files = List.of();
    private List<String> packages = List.of();
    private Point location;

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

    /** Where they were let go, in pixels of the window; null when that is not known. */
    @Override
    public Point getLocation() {
        return location;
    }

    /** Says where they are let go; the point is the request's from now on. */
    public void setLocation(Point at) {
        location = at;
    }

    @Override
    public void setTargetEditPart(EditPart part) {
        // Who is asked knows who it is.
    }
}
