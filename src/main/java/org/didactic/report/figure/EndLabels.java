package org.didactic.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Moves labels that want places in one column apart, as little as may be: those that would touch form a heap, which stands
 * where its members want to be on average.
 *
 * @param top the upper edge of the column
 * @param bottom the lower edge; a column that is too short is left downwards
 */
public record EndLabels(double top, double bottom) {

    /**
     * A label.
     *
     * @param wanted where its middle should be
     */
    public record Box(double wanted, double height) {}

    /** Labels that touch; {@code sum} is of what each wants for the upper edge of the heap. */
    private record Heap(int from, double sum, int count, double height) {
        Heap with(Heap below) {
            return new Heap(from, sum + below.sum - below.count * height, count + below.count, height + below.height);
        }
    }

    /** Returns the middles of the labels, in the order of the boxes. */
    public List<Double> middles(List<Box> boxes) {
        List<Integer> order = IntStream.range(0, boxes.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> boxes.get(i).wanted()))
                .toList();
        List<Heap> heaps = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Box box = boxes.get(order.get(i));
            heaps.add(new Heap(i, box.wanted() - box.height() / 2, 1, box.height()));
            while (heaps.size() > 1 && start(heaps, heaps.size() - 1) < end(heaps, heaps.size() - 2)) {
                Heap below = heaps.remove(heaps.size() - 1);
                heaps.set(heaps.size() - 1, heaps.get(heaps.size() - 1).with(below));
            }
        }
        Double[] middles = new Double[boxes.size()];
        for (int h = 0; h < heaps.size(); h++) {
            double at = start(heaps, h);
            for (int i = 0; i < heaps.get(h).count(); i++) {
                int label = order.get(heaps.get(h).from() + i);
                middles[label] = at + boxes.get(label).height() / 2;
                at += boxes.get(label).height();
            }
        }
        return List.of(middles);
    }

    private double start(List<Heap> heaps, int heap) {
        Heap one = heaps.get(heap);
        return Math.max(top, Math.min(bottom - one.height(), one.sum() / one.count()));
    }

    private double end(List<Heap> heaps, int heap) {
        return start(heaps, heap) + heaps.get(heap).height();
    }
}
