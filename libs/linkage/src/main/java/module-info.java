/** Are two records one person? A weight, its reasons, and what is not known. */
module org.durna.linkage {
    requires static org.jspecify;
    requires org.durna.names;

    exports org.durna.linkage;
    exports org.durna.linkage.accuracy;
    exports org.durna.linkage.file;
    exports org.durna.linkage.people;
}
