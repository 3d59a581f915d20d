package io.github.openinspections.examples.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/** The parts of files as tasks. */
final class PlacedParts {
  private PlacedParts() {}

  /** Creates a task for each part, near its data. */
  static JavaRDD<FilePart> of(JavaSparkContext spark, List<FilePart> parts) {
    List<Tuple2<FilePart, Seq<String>>> placed = new ArrayList<>();
    for (FilePart part : parts) {
      placed.add(new Tuple2<>(part, sequence(part.hosts())));
    }
    ClassTag<FilePart> type = ClassTag$.MODULE$.apply(FilePart.class);
    return JavaRDD.fromRDD(spark.sc().makeRDD(sequence(placed), type), type);
  }

  private static <T> Seq<T> sequence(List<T> list) {
    return CollectionConverters.asScala(list).toSeq();
  }
}
