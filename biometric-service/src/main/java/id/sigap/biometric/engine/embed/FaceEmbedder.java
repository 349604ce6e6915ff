package id.sigap.biometric.engine.embed;

import id.sigap.biometric.engine.mesh.FaceMesh;
import id.sigap.biometric.engine.picture.Picture;

/** Describes a face by numbers that are alike for pictures of one person. */
public interface FaceEmbedder {

    Embedding embed(Picture picture, FaceMesh mesh);

    /** Names network, alignment and scale; embeddings of different versions cannot be compared. */
    String version();
}
