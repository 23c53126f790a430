package org.didactic.diagnose.sensitivity;
import java.nio.file.*; import java.util.*; import org.didactic.numeric.SymmetricMatrix;
final class Scratch {
  public static void main(String[] a) throws Exception {
    Path d=Path.of("/work/shared/data/published");
    double[] b=Files.readAllLines(d.resolve("BCdata_EventStudy_beta.csv")).stream().skip(1).mapToDouble(l->Double.parseDouble(l.split(",")[1])).toArray();
    double[] s=Files.readAllLines(d.resolve("BCdata_EventStudy_sigma.csv")).stream().skip(1).flatMap(l->Arrays.stream(l.split(","))).mapToDouble(Double::parseDouble).toArray();
    SpacedEffects e=new SpacedEffects(b,4,SymmetricMatrix.ofLowerTriangle(8,s));
    double[] l={1,0,0,0};
    for(int rep=0;rep<4;rep++){
    long t=System.nanoTime();
    RelativeMagnitudes rm=RelativeMagnitudes.of(e,l,.95);
    for(double m:new double[]{0,.5,1,1.5,2}) System.out.println(m+" "+rm.interval(m));
    Smoothness sd=Smoothness.of(e,l,.95);
    for(double m:new double[]{0,.01,.02,.03}) { Interval i=sd.interval(m); System.out.println(m+" "+i+" "+(i.high()-i.low())/2);}
    System.out.println((System.nanoTime()-t)/1e6+" ms");
    }
  }
}
