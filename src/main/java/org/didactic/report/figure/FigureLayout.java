package org.didactic.report.figure;

/**
 * How a figure is divided: panel A on the left, wider with many groups; their plots start at the same height.
 *
 * @param width of the figure in pixels
 * @param left room of panel A
 * @param right room of panel B
 */
record FigureLayout(int width, PanelBox left, PanelBox right) {

    static final int HEIGHT = 430;
    private static final int WIDTH = 1120;
    private static final int WIDTH_OF_ONE_DISTRIBUTION = 720;
    private static final int GAP = 20;
    private static final int PLOT_TOP = 70;
    private static final int PLOT_TOP_WITHOUT_LEGEND = 42;

    static FigureLayout of(OutcomeFigure figure) {
        Distribution distribution = figure.distribution();
        EventStudy study = figure.eventStudy();
        int width = study == null ? WIDTH_OF_ONE_DISTRIBUTION : WIDTH;
        int share = study == null ? width : distribution == null ? -GAP : distributionWidth(distribution);
        int start = share + GAP;
        PanelBox right = new PanelBox(start, width - start, HEIGHT, PLOT_TOP);
        if (study != null) {
            int top = PLOT_TOP + EventStudyPanel.legend(study).extraHeight(right.legendRoom());
            return new FigureLayout(width, new PanelBox(0, share, HEIGHT, top), right.withPlotTop(top));
        }
        PanelBox plain = new PanelBox(0, share, HEIGHT, PLOT_TOP_WITHOUT_LEGEND);
        boolean direct = distribution == null || new DistributionPanel(distribution, plain, "").labelledDirectly();
        return new FigureLayout(width, direct ? plain : plain.withPlotTop(PLOT_TOP), right);
    }

    private static int distributionWidth(Distribution distribution) {
        return 440 + 40 * Math.max(0, Math.min(2, distribution.groups().size() - 4));
    }
}
