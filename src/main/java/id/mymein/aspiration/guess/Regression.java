package id.mymein.aspiration.guess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Multinomial logistic regression. Each example starts from what was believed of it before, and only what the examples say
 * beyond that is learned: the weights have a Gaussian prior around zero, so few examples change little. Classes weigh the same
 * however many examples each has; a class without any is left as it was.
 */
final class Regression {

    private static final int STEPS = 120;
    private static final double MOMENTUM = 0.9;
    private static final double BIAS_PRIOR = 0.2;

    /** By word, one for each class. */
    private final Map<String, double[]> weights;

    private final double[] bias;

    private Regression(Map<String, double[]> weights, double[] bias) {
        this.weights = weights;
        this.bias = bias;
    }

    /** What is learned from. */
    static final class Example {

        private final Map<String, Double> words;
        private final int category;
        private final double[] before;

        /**
         * @param words with their weights, of length 1 together
         * @param before what was believed of each class
         */
        Example(Map<String, Double> words, int category, double[] before) {
            this.words = words;
            this.category = category;
            this.before = before;
        }
    }

    static Regression nothing(int classes) {
        return new Regression(Map.of(), new double[classes]);
    }

    /** @param prior how strongly weights are held at zero, in examples */
    static Regression learn(List<Example> examples, int classes, double prior) {
        return examples.isEmpty() ? nothing(classes) : new Learning(examples, classes, prior).learn();
    }

    Map<String, double[]> weights() {
        return weights;
    }

    double[] score(Map<String, Double> words) {
        double[] scores = bias.clone();
        words.forEach((word, value) -> {
            double[] weight = weights.get(word);
            if (weight != null) {
                for (int at = 0; at < scores.length; at++) {
                    scores[at] += value * weight[at];
                }
            }
        });
        return scores;
    }

    /** As shares of 1. */
    static double[] shares(double[] scores) {
        double most = java.util.Arrays.stream(scores).max().orElse(0);
        double[] shares = java.util.Arrays.stream(scores)
                .map(score -> Math.exp(score - most))
                .toArray();
        double sum = java.util.Arrays.stream(shares).sum();
        java.util.Arrays.setAll(shares, at -> shares[at] / sum);
        return shares;
    }

    /** Gradient descent with momentum over all examples at once; the same examples give the same weights. */
    private static final class Learning {

        private final int classes;
        private final double prior;
        private final List<Example> examples;
        private final List<String> words = new ArrayList<>();
        private final List<int[]> places = new ArrayList<>();
        private final List<double[]> values = new ArrayList<>();
        private final double[] importance;
        private final double[][] weights;
        private final double[][] speeds;
        private final double[] bias;
        private final double[] biasSpeed;

        Learning(List<Example> examples, int classes, double prior) {
            this.classes = classes;
            this.prior = prior / examples.size();
            this.examples = examples;
            this.importance = importance();
            number();
            this.weights = new double[words.size()][classes];
            this.speeds = new double[words.size()][classes];
            this.bias = new double[classes];
            this.biasSpeed = new double[classes];
        }

        /** Zero for classes without examples; else such that all have the same sum. */
        private double[] importance() {
            var importance = new double[classes];
            examples.forEach(example -> importance[example.category]++);
            long present = java.util.Arrays.stream(importance)
                    .filter(count -> count > 0)
                    .count();
            java.util.Arrays.setAll(importance, at -> importance[at] > 0 ? 1 / (importance[at] * present) : 0);
            return importance;
        }

        private void number() {
            Map<String, Integer> known = new HashMap<>();
            for (Example example : examples) {
                List<String> own = example.words.keySet().stream().sorted().toList();
                places.add(own.stream()
                        .mapToInt(word -> known.computeIfAbsent(word, first -> {
                            words.add(first);
                            return words.size() - 1;
                        }))
                        .toArray());
                values.add(own.stream().mapToDouble(example.words::get).toArray());
            }
        }

        Regression learn() {
            for (int step = 0; step < STEPS; step++) {
                step();
            }
            Map<String, double[]> learned = new HashMap<>();
            for (int at = 0; at < words.size(); at++) {
                learned.put(words.get(at), weights[at]);
            }
            return new Regression(Map.copyOf(learned), bias);
        }

        private void step() {
            var slopes = new double[words.size()][classes];
            var biasSlope = new double[classes];
            for (int at = 0; at < examples.size(); at++) {
                double[] wrong = wrong(at);
                for (int place = 0; place < places.get(at).length; place++) {
                    double value = values.get(at)[place];
                    double[] slope = slopes[places.get(at)[place]];
                    for (int c = 0; c < classes; c++) {
                        slope[c] += value * wrong[c];
                    }
                }
                for (int c = 0; c < classes; c++) {
                    biasSlope[c] += wrong[c];
                }
            }
            for (int word = 0; word < weights.length; word++) {
                move(weights[word], speeds[word], slopes[word], prior);
            }
            move(bias, biasSpeed, biasSlope, BIAS_PRIOR / examples.size());
        }

        private static void move(double[] weights, double[] speeds, double[] slopes, double prior) {
            for (int c = 0; c < weights.length; c++) {
                speeds[c] = MOMENTUM * speeds[c] - slopes[c] - prior * weights[c];
                weights[c] += speeds[c];
            }
        }

        /** By how much each class is believed too much, times what the example counts. */
        private double[] wrong(int at) {
            Example example = examples.get(at);
            var scores = new double[classes];
            for (int c = 0; c < classes; c++) {
                scores[c] = importance[c] == 0 ? Double.NEGATIVE_INFINITY : bias[c] + example.before[c];
            }
            for (int place = 0; place < places.get(at).length; place++) {
                double[] weight = weights[places.get(at)[place]];
                for (int c = 0; c < classes; c++) {
                    scores[c] += values.get(at)[place] * weight[c];
                }
            }
            double[] wrong = shares(scores);
            wrong[example.category]--;
            double counts = importance[example.category];
            java.util.Arrays.setAll(wrong, c -> wrong[c] * counts);
            return wrong;
        }
    }
}
