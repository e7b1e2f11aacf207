/** One name in every script and spelling: read it, give its search keys, and weigh whether two spellings are one name. */
@org.jspecify.annotations.NullMarked
module org.durna.names {
    requires static org.jspecify;
    requires com.ibm.icu;

    exports org.durna.names;
    exports org.durna.names.places;
}
