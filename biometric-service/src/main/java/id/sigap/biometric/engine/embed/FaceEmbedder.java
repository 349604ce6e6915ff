package id.sigap.biometric.engine.embed;

import id.sigap.biometric.engine.mesh.FaceMesh;
import id.sigap.biometric.engine.picture.Picture;
import java.util.List;

/** Describes a face by numbers that are alike for pictures of one person. */
public interface FaceEmbedder {

    /** A face in its picture. */
    record Face(Picture picture, FaceMesh mesh) {
    }

    /** Several at once, in their order. The caller bounds how many: each takes memory until all are done. */
    List<Embedding> embedAll(List<Face> faces);

    default Embedding embed(Picture picture, FaceMesh mesh) {
        return embedAll(List.of(new Face(picture, mesh))).getFirst();
    }

    /** Names network, alignment and scale; embeddings of different versions cannot be compared. */
    String version();
}
