package org.durna.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class TestDatabaseStoreTest {

    @Test
    void eachTestHasItsOwnTables() throws SQLException {
        try (TestDatabase one = TestDatabase.fresh();
                TestDatabase other = TestDatabase.fresh();
                Connection owner = one.owner().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("create table durna.only_here (id int)");

            assertThatThrownBy(() -> {
                        try (Connection elsewhere = other.owner().getConnection();
                                Statement look = elsewhere.createStatement()) {
                            look.execute("select * from durna.only_here");
                        }
                    })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("does not exist");
        }
    }

    @Test
    void theServerAnswers() {
        assertThat(TestDatabase.server()
                        .address("durna", KeptPasswords.Role.APPLICATION)
                        .refusal())
                .isEmpty();
    }
}
