package id.sigap.biometric.engine.liveness;

/** Eigenvectors of small symmetric matrices, by Jacobi's rotations. */
final class Eigen {

    private static final int MOST_SWEEPS = 50;
    private static final double SMALL = 1e-22;

    private Eigen() {
    }

    /** The unit vector for the smallest eigenvalue; the matrix is spent. */
    static double[] smallest(double[][] a) {
        int n = a.length;
        double[][] vectors = new double[n][n];
        for (int i = 0; i < n; i++) {
            vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < MOST_SWEEPS && offDiagonal(a) > SMALL; sweep++) {
            for (int p = 0; p < n - 1; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(a, vectors, p, q);
                }
            }
        }
        int least = 0;
        for (int i = 1; i < n; i++) {
            least = a[i][i] < a[least][least] ? i : least;
        }
        double[] vector = new double[n];
        for (int i = 0; i < n; i++) {
            vector[i] = vectors[i][least];
        }
        return vector;
    }

    private static double offDiagonal(double[][] a) {
        double sum = 0;
        for (int p = 0; p < a.length; p++) {
            for (int q = p + 1; q < a.length; q++) {
                sum += a[p][q] * a[p][q];
            }
        }
        return sum;
    }

    /** Turns the plane of two axes so that their common element becomes zero. */
    private static void rotate(double[][] a, double[][] vectors, int p, int q) {
        if (a[p][q] == 0) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (double[] row : a) {
            double first = row[p];
            row[p] = c * first - s * row[q];
            row[q] = s * first + c * row[q];
        }
        for (int k = 0; k < a.length; k++) {
            double first = a[p][k];
            a[p][k] = c * first - s * a[q][k];
            a[q][k] = s * first + c * a[q][k];
        }
        for (double[] row : vectors) {
            double first = row[p];
            row[p] = c * first - s * row[q];
            row[q] = s * first + c * row[q];
        }
    }
}
