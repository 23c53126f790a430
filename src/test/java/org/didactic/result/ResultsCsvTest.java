package org.didactic.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.didactic.fixture.TinyStudy;
import org.junit.jupiter.api.Test;

class ResultsCsvTest {
    @Test
    void everyNumberIsARowAndWhatDoesNotExistIsEmpty() {
        Results results = Results.of(TinyStudy.estimations().subList(0, 1));

        assertThat(ResultsCsv.write(results)).isEqualTo("""
                id,outcome,estimator,term,estimate,std_error,df,statistic,p_value,conf_low,conf_high,n_obs,n_units,n_treated
                visits.twfe.att,visits,twfe,att,0.125,0.0625,3,2,0.01,0,0.25,11,4,1
                visits.twfe.period:-1,visits,twfe,period:-1,0,,,,,,,11,4,1
                visits.twfe.period:0,visits,twfe,period:0,0.33333333333333331,0.0625,,5.333333333333333,0.01,\
                0.20833333333333331,0.45833333333333331,11,4,1
                visits.twfe.period:1,visits,twfe,period:1,,,,,,,,11,4,0
                visits.twfe.r2,visits,twfe,r2,0.10000000000000001,,,,,,,11,4,2
                """);
    }
}
