package id.sigap.biometric.engine.spoilt;

import id.sigap.biometric.engine.geometry.Point;
import id.sigap.biometric.engine.geometry.Similarity;
import id.sigap.biometric.engine.mesh.FaceMesh;
import id.sigap.biometric.engine.picture.Picture;
import id.sigap.contracts.biometric.QualityReason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Ways to spoil a good picture of a face, always the same way, with the reasons of which one at least has to be given. */
public enum Spoiling {

    DARK(QualityReason.TOO_DARK) {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            return toned(raster, 0.2f, 0);
        }
    },
    BRIGHT(QualityReason.TOO_BRIGHT) {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            return toned(raster, 2.4f, 0);
        }
    },
    /** Not so bright that it would harm much: 88 of a hundred still match, of 93. */
    BRIGHT_16 {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            return toned(raster, 1.6f, 0);
        }
    },
    FLAT(QualityReason.LOW_CONTRAST) {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            return toned(raster, 0.25f, 96);
        }
    },
    SIDE_LIGHT(QualityReason.UNEVEN_LIGHT) {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            double left = mesh.box().centre().x() - mesh.box().longSide() / 2;
            double wide = mesh.box().longSide();
            return Raster.painted(raster.width(), raster.height(),
                    (x, y, channel) -> raster.at(x, y, channel) * (float) Math.clamp(1.4 - 1.5 * (x - left) / wide, 0.1, 1.4));
        }
    },
    BLUR(QualityReason.BLURRED) {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            return raster.blurred(0.03 * face(mesh));
        }
    },
    MOTION(QualityReason.MOTION_BLUR, QualityReason.BLURRED) {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            return raster.smeared(0.15 * face(mesh), 0);
        }
    },
    MOTION_DIAGONAL(QualityReason.MOTION_BLUR, QualityReason.BLURRED) {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            return raster.smeared(0.15 * face(mesh), Math.PI / 4);
        }
    },
    NOISE(QualityReason.NOISY) {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            Random random = new Random(1);
            return Raster.painted(raster.width(), raster.height(), (x, y, channel) -> raster.at(x, y, channel) + 35 * (float) random.nextGaussian());
        }
    },
    SMALL(QualityReason.FACE_TOO_SMALL) {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            return raster.scaled(40 / face(mesh));
        }
    },
    ROLL(QualityReason.HEAD_TILTED) {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            Point centre = mesh.box().centre();
            Similarity turn = Similarity.of(1, -Math.PI / 4 + mesh.rollRadians(), 0, 0);
            return Raster.painted(raster.width(), raster.height(),
                    (x, y, channel) -> raster.at(turn.apply(new Point(x + 0.5, y + 0.5).minus(centre)).plus(centre), channel));
        }
    },
    YAW_LEFT(QualityReason.HEAD_TURNED_LEFT) {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            return new TurnedHead(raster, mesh).by(Math.toRadians(40) - mesh.yawRadians(), 0);
        }

        @Override
        public boolean fits(FaceMesh mesh) {
            return frontal(mesh);
        }
    },
    YAW_RIGHT(QualityReason.HEAD_TURNED_RIGHT) {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            return new TurnedHead(raster, mesh).by(Math.toRadians(-40) - mesh.yawRadians(), 0);
        }

        @Override
        public boolean fits(FaceMesh mesh) {
            return frontal(mesh);
        }
    },
    PITCH_UP(QualityReason.HEAD_TURNED_UP) {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            return new TurnedHead(raster, mesh).by(0, Math.toRadians(-35) - mesh.pitchRadians());
        }
    },
    PITCH_DOWN(QualityReason.HEAD_TURNED_DOWN) {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            return new TurnedHead(raster, mesh).by(0, Math.toRadians(45) - mesh.pitchRadians());
        }
    },
    DARK_BAR(QualityReason.EYES_COVERED) {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            return new Covered(raster, mesh).eyes(20, 20, 20);
        }
    },
    BROWN_BAR(QualityReason.EYES_COVERED) {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            return new Covered(raster, mesh).eyes(90, 60, 40);
        }
    },
    WHITE_MASK(QualityReason.MOUTH_COVERED) {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            return new Covered(raster, mesh).mouth(225, 225, 225);
        }
    },
    BLUE_MASK(QualityReason.MOUTH_COVERED) {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            return new Covered(raster, mesh).mouth(95, 145, 190);
        }
    },
    BLACK_MASK(QualityReason.MOUTH_COVERED) {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            return new Covered(raster, mesh).mouth(25, 25, 25);
        }
    },
    HALF(QualityReason.FACE_PARTLY_COVERED, QualityReason.EYES_COVERED, QualityReason.MOUTH_COVERED) {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            return new Covered(raster, mesh).half(60, 110, 70);
        }
    },
    GLARE(QualityReason.GLASSES_GLARE) {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            return new Covered(raster, mesh).glare();
        }
    },
    JPEG_05(QualityReason.TOO_COMPRESSED) {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            return compressed(raster, 0.05f);
        }
    },
    JPEG_10(QualityReason.TOO_COMPRESSED) {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            return compressed(raster, 0.1f);
        }
    },
    JPEG_30 {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            return compressed(raster, 0.3f);
        }
    },
    CUT_BELOW(QualityReason.FACE_OUT_OF_FRAME) {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            FaceMesh.Box box = mesh.box();
            int height = Math.clamp((int) (box.bottom() - 0.2 * (box.bottom() - box.top())), 1, raster.height());
            return Raster.painted(raster.width(), height, raster::at);
        }
    },
    TWO(QualityReason.MULTIPLE_FACES) {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            return Raster.painted(raster.width() * 2, raster.height(),
                    (x, y, channel) -> x < raster.width() ? raster.at(x, y, channel) : raster.at(2 * raster.width() - 1 - x, y, channel));
        }
    },
    /** Only where the eyes are 60 pixels apart. */
    LIDS(QualityReason.EYES_CLOSED) {
        @Override
        Raster of(Raster raster, FaceMesh mesh) {
            return new Covered(raster, mesh).lids();
        }

        @Override
        public boolean fits(FaceMesh mesh) {
            return mesh.eyeDistance() >= 60;
        }
    };

    private final Set<QualityReason> right;

    Spoiling(QualityReason... right) {
        this.right = EnumSet.noneOf(QualityReason.class);
        this.right.addAll(Set.of(right));
    }

    abstract Raster of(Raster raster, FaceMesh mesh);

    public Picture spoil(Picture good, FaceMesh mesh) {
        return of(Raster.of(good), mesh).picture();
    }

    /** Whether it can be done to that face: a head that is turned already cannot be turned further without knowing what its other side looks like. */
    public boolean fits(FaceMesh mesh) {
        return true;
    }

    private static boolean frontal(FaceMesh mesh) {
        return Math.abs(mesh.yawRadians()) <= Math.toRadians(10);
    }

    /** One of these names the harm; empty where the picture still has to do. */
    public Set<QualityReason> right() {
        return right;
    }

    /** A face's side as a detector's box has it, about 2.3 times the distance between the eyes; what "3 % of the face" refers to. */
    static double face(FaceMesh mesh) {
        return 2.3 * mesh.eyeDistance();
    }

    private static Raster toned(Raster raster, float factor, float offset) {
        return Raster.painted(raster.width(), raster.height(), (x, y, channel) -> raster.at(x, y, channel) * factor + offset);
    }

    private static Raster compressed(Raster raster, float quality) {
        BufferedImage image = new BufferedImage(raster.width(), raster.height(), BufferedImage.TYPE_3BYTE_BGR);
        Picture picture = raster.picture();
        for (int y = 0; y < raster.height(); y++) {
            for (int x = 0; x < raster.width(); x++) {
                image.setRGB(x, y, picture.channel(x, y, 0) << 16 | picture.channel(x, y, 1) << 8 | picture.channel(x, y, 2));
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), param);
            out.flush();
            BufferedImage back = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
            return Raster.painted(raster.width(), raster.height(), (x, y, channel) -> back.getRGB(x, y) >> 16 - 8 * channel & 0xff);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            writer.dispose();
        }
    }
}
